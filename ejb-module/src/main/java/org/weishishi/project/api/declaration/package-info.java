/** Words of 申报内容 that others may say: the plan of a project, its versions and their differences. */
@NullMarked
package org.weishishi.project.api.declaration;

import org.jspecify.annotations.NullMarked;
