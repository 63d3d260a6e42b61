/** The door of 组织机构. */
@NullMarked
package org.weishishi.organization.application;

import org.jspecify.annotations.NullMarked;
