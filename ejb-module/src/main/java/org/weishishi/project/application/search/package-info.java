/** The doors of the project lists: search, export, saved filters. */
@NullMarked
package org.weishishi.project.application.search;

import org.jspecify.annotations.NullMarked;
