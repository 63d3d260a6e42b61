/** The tools of 组织机构: JPA repositories, what is loaded at start, the demo accounts file. */
@NullMarked
package org.weishishi.organization.infrastructure;

import org.jspecify.annotations.NullMarked;
