/** Putting the lines on PDF pages: fonts, tags, metadata, blocks. */
@NullMarked
package org.weishishi.document.infrastructure.pdf;

import org.jspecify.annotations.NullMarked;
