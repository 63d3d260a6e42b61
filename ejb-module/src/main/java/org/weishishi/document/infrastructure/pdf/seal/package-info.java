/** Seals: checked pictures, and the demonstration seal that the product draws. */
@NullMarked
package org.weishishi.document.infrastructure.pdf.seal;

import org.jspecify.annotations.NullMarked;
