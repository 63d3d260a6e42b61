/** 议事 · body. */
@NullMarked
package org.weishishi.deliberation.application.body;

import org.jspecify.annotations.NullMarked;
