/** Words of 议事: body. */
@NullMarked
package org.weishishi.deliberation.api.body;

import org.jspecify.annotations.NullMarked;
