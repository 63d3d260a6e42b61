/** The tools of 电子表格: fastexcel. */
@NullMarked
package org.weishishi.document.infrastructure.sheet;

import org.jspecify.annotations.NullMarked;
