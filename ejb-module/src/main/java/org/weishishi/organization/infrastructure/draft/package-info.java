/** The tools of 草稿. */
@NullMarked
package org.weishishi.organization.infrastructure.draft;

import org.jspecify.annotations.NullMarked;
