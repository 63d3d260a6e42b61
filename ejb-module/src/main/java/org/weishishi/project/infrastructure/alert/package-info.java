/** 拆分与临界预警 · groups of projects that together pass a cap, or stay just below it. */
@NullMarked
package org.weishishi.project.infrastructure.alert;

import org.jspecify.annotations.NullMarked;
