/** 演算 · the arithmetic of a meeting for anybody to check: what goes in and what comes out, nothing is stored. */
@NullMarked
package org.weishishi.deliberation.api.simulation;

import org.jspecify.annotations.NullMarked;
