/** The law of 文号: organ codes, and numbers that are reserved, used or voided, never lost. */
@NullMarked
package org.weishishi.document.domain.numbering;

import org.jspecify.annotations.NullMarked;
