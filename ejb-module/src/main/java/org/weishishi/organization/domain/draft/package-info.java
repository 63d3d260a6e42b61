/** The law of 草稿. */
@NullMarked
package org.weishishi.organization.domain.draft;

import org.jspecify.annotations.NullMarked;
