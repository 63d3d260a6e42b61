/** The tools of project lists: queries on JPA. */
@NullMarked
package org.weishishi.project.infrastructure.search;

import org.jspecify.annotations.NullMarked;
