/** The law of 议事: roster, meeting, quorum, ballots, resolution. */
@NullMarked
package org.weishishi.deliberation.domain;

import org.jspecify.annotations.NullMarked;
