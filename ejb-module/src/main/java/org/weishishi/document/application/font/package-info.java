/** 字体报告 · for those who look after the fonts. */
@NullMarked
package org.weishishi.document.application.font;

import org.jspecify.annotations.NullMarked;
