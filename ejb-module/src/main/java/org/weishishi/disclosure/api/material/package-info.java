/** Words of 公示材料: photographs and files that go out with a notice. */
@NullMarked
package org.weishishi.disclosure.api.material;

import org.jspecify.annotations.NullMarked;
