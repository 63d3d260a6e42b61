/** 议事 · resolution. */
@NullMarked
package org.weishishi.deliberation.domain.resolution;

import org.jspecify.annotations.NullMarked;
