/** PAdES in PDF files: signature fields, their marks on the page and in the structure tree. */
@NullMarked
package org.weishishi.document.infrastructure.signing;

import org.jspecify.annotations.NullMarked;
