/** The law of 公示材料: what of photographs and files is kept in a notice. */
@NullMarked
package org.weishishi.disclosure.domain.material;

import org.jspecify.annotations.NullMarked;
