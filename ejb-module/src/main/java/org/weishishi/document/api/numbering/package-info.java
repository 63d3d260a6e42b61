/** Words of 文号: numbers of red-headed papers and where they stand. */
@NullMarked
package org.weishishi.document.api.numbering;

import org.jspecify.annotations.NullMarked;
