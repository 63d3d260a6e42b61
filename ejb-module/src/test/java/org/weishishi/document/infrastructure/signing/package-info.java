/** Tests of signatures in PDF files. */
@NullMarked
package org.weishishi.document.infrastructure.signing;

import org.jspecify.annotations.NullMarked;
