/** Font files, and the subsets of them that go into a document. */
@NullMarked
package org.weishishi.document.infrastructure.pdf.font;

import org.jspecify.annotations.NullMarked;
