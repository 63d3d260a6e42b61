/** Words of 议事: meeting. */
@NullMarked
package org.weishishi.deliberation.api.meeting;

import org.jspecify.annotations.NullMarked;
