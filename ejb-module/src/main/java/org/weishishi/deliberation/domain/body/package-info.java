/** 议事 · body. */
@NullMarked
package org.weishishi.deliberation.domain.body;

import org.jspecify.annotations.NullMarked;
