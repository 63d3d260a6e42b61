/** Words of 组织机构 that other contexts may say. */
@NullMarked
package org.weishishi.organization.api;

import org.jspecify.annotations.NullMarked;
