/** Words of 草稿. */
@NullMarked
package org.weishishi.organization.api.draft;

import org.jspecify.annotations.NullMarked;
