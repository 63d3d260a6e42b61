/** 字体报告 · what the fonts of the house can print. */
@NullMarked
package org.weishishi.document.api.font;

import org.jspecify.annotations.NullMarked;
