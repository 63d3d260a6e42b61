/** The tools of 文号: rows. */
@NullMarked
package org.weishishi.document.infrastructure.numbering;

import org.jspecify.annotations.NullMarked;
