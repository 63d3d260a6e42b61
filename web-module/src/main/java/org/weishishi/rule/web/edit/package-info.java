/**
 * 规则编辑 · plain forms over the content of a profile. A member a record gains needs one line in {@link
 * org.weishishi.rule.web.edit.Shapes} and one field on the page; what the forms do not show stays as it is.
 */
@NullMarked
package org.weishishi.rule.web.edit;

import org.jspecify.annotations.NullMarked;
