/** Ports of 电子表格: read a sheet, write a book. */
@NullMarked
package org.weishishi.document.application.sheet;

import org.jspecify.annotations.NullMarked;
