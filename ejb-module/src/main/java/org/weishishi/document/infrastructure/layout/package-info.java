/** GB/T 9704 and GB/T 15834 as geometry: grid, characters, lines. Knows no PDF. */
@NullMarked
package org.weishishi.document.infrastructure.layout;

import org.jspecify.annotations.NullMarked;
