/** Rows of the file records, and veraPDF. */
@NullMarked
package org.weishishi.document.infrastructure.file;

import org.jspecify.annotations.NullMarked;
