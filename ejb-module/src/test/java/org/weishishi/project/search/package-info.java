/** Tests of the project lists. */
@org.jspecify.annotations.NullMarked
package org.weishishi.project.search;
