/** Tests of drafts on both databases. */
@NullMarked
package org.weishishi.organization.infrastructure.draft;

import org.jspecify.annotations.NullMarked;
