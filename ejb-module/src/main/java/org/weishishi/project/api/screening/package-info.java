/** 初审 · words of findings, answers, reviews and warnings. */
@NullMarked
package org.weishishi.project.api.screening;

import org.jspecify.annotations.NullMarked;
