/** The doors of 公示材料: photographs and files of a draft, checked before they go out. */
@NullMarked
package org.weishishi.disclosure.application.material;

import org.jspecify.annotations.NullMarked;
