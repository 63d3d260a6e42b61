/** 议事 · resolution. */
@NullMarked
package org.weishishi.deliberation.application.resolution;

import org.jspecify.annotations.NullMarked;
