/** 议事 · meeting. */
@NullMarked
package org.weishishi.deliberation.application.meeting;

import org.jspecify.annotations.NullMarked;
