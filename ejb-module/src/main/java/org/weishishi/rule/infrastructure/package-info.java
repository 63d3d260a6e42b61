/** The tools of 规则: profiles read from the database. */
@NullMarked
package org.weishishi.rule.infrastructure;

import org.jspecify.annotations.NullMarked;
