/** The doors of 草稿: what somebody typed and has not submitted. */
@NullMarked
package org.weishishi.organization.application.draft;

import org.jspecify.annotations.NullMarked;
