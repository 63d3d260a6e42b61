/** Words of the arithmetic of 议事: how ballots are taken and what comes out. */
@NullMarked
package org.weishishi.deliberation.api.tally;

import org.jspecify.annotations.NullMarked;
