/** Words of 发文: papers on their way from draft to seal, seals and their use. */
@NullMarked
package org.weishishi.document.api.issuing;

import org.jspecify.annotations.NullMarked;
