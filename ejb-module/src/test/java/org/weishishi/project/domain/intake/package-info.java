/** Tests of what people write into sheets. */
@NullMarked
package org.weishishi.project.domain.intake;

import org.jspecify.annotations.NullMarked;
