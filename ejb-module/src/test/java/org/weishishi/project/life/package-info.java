@org.jspecify.annotations.NullMarked
package org.weishishi.project.life;
