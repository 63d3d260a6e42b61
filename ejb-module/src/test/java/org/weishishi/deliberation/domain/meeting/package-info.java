/** Tests of meetings. */
@NullMarked
package org.weishishi.deliberation.domain.meeting;

import org.jspecify.annotations.NullMarked;
