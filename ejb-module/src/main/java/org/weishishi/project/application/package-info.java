/** The door of 项目. */
@NullMarked
package org.weishishi.project.application;

import org.jspecify.annotations.NullMarked;
