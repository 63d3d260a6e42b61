/** Words of the project lists: queries, rows, saved filters. */
@NullMarked
package org.weishishi.project.api.search;

import org.jspecify.annotations.NullMarked;
