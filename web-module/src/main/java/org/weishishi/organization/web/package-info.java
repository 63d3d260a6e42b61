/** Pages of 组织机构 for the administrator: units and posts, people and accounts, the working calendar. */
@NullMarked
package org.weishishi.organization.web;

import org.jspecify.annotations.NullMarked;
