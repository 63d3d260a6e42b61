/** Tests of bodies. */
@NullMarked
package org.weishishi.deliberation.domain.body;

import org.jspecify.annotations.NullMarked;
