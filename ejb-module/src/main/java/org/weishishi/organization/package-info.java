/** 组织机构 · org tree, posts, appointments with dates, accounts, and who is signed in as what. Rules: 1. authority belongs to the post acted in; 2. an appointment counts only between its dates by the business clock; 3. nothing is deleted, only ended. */
@NullMarked
package org.weishishi.organization;

import org.jspecify.annotations.NullMarked;
