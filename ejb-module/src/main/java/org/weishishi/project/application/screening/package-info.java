/** 初审 · the doors of findings, review and warning. */
@NullMarked
package org.weishishi.project.application.screening;

import org.jspecify.annotations.NullMarked;
