/** Where 议事 keeps its rows. */
@NullMarked
package org.weishishi.deliberation.infrastructure;

import org.jspecify.annotations.NullMarked;
